"""Knows pure tones in 16-bit mono sound: how one is made, and how much of what was heard is one."""

import array
import math

RATE = 8000


def tone(hz: float, samples: int = RATE, rate: int = RATE, first: int = 0, amplitude: int = 8000) -> bytes:
    """`samples` of it, beginning at sample number `first`, so that pieces fit together."""
    made = [round(amplitude * math.sin(2 * math.pi * hz * (first + place) / rate)) for place in range(samples)]
    return array.array("h", made).tobytes()


def share_of(pcm: bytes, hz: float, rate: int = RATE) -> float:
    """How much of the energy lies at one frequency, 0 to 1."""
    samples = array.array("h", pcm[: len(pcm) // 2 * 2])
    if not samples:
        return 0.0
    step = 2 * math.pi * hz / rate
    cosine = sine = energy = 0.0
    for place, value in enumerate(samples):
        cosine += value * math.cos(step * place)
        sine += value * math.sin(step * place)
        energy += value * value
    return 0.0 if not energy else 2 * (cosine * cosine + sine * sine) / (len(samples) * energy)


def peak(pcm: bytes) -> int:
    return max((abs(value) for value in array.array("h", pcm[: len(pcm) // 2 * 2])), default=0)
