import os
import subprocess
import sys


def test_the_command_asks_for_one_thread_of_blas_before_numpy_is_loaded() -> None:
    code = "import os, sys, recension.cli; print(os.environ['OPENBLAS_NUM_THREADS'], 'numpy' in sys.modules)"
    plain = {name: value for name, value in os.environ.items() if name != "OPENBLAS_NUM_THREADS"}
    told = subprocess.run([sys.executable, "-c", code], env=plain, capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["1", "False"]
