"""`python -m reports`: a job as JSON on standard input, its pieces as a ZIP on standard output.

Drawing keeps the interpreter busy for a second or more; in a process of its own it holds up nobody.
"""

import json
import sys

from reports.job import read_job
from reports.make import make
from reports.packing import pack

if __name__ == "__main__":
    sys.stdout.buffer.write(pack(make(read_job(json.load(sys.stdin)))))
