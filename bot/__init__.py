"""The program: its parts put together, its command line, and what it says of itself."""

import os

# OpenBLAS reads this as numpy loads it. Its threads spin for 2^n cycles once they have nothing to
# do, by default 2^28: a tenth of a second for each search (`python -m benchmarks.threads`).
os.environ.setdefault("OPENBLAS_THREAD_TIMEOUT", "15")
