"""One media file → its signature, in a process of its own: `python -m recension.decoding FILE FOLDER …`.

It is never imported by the rest of the house; `comparing` runs it, one process per file and one thread each: two
such processes are faster than one with two frame threads. It trusts nothing in the file: the limits are set before
the decoder sees a byte of it. The output folder gets

    luma.u8         frames × 36 × 64 bytes
    ticks.npy       int64 presentation times of the frames, in `time_base`, and the end of the last one
    detail.npy      float32, for every 24th frame: how much fine detail it has
    sound.s16       mono at 8 kHz, gaps filled with silence
    signature.json  what `Signature` of comparing holds

Standard output carries lines of JSON: {"at": seconds} as progress, at the end {"done": …} or {"error": "…"}.
"""
