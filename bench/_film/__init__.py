"""The parts of the film factory: masters, edit scripts, cadences, damage to picture and sound, writing."""
