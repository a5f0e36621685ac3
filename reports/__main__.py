"""`python -m reports`: a job as JSON on standard input, its pieces as a ZIP on standard output.

Drawing keeps the interpreter busy for a second or more; in a process of its own it holds up nobody.
"""

import sys

from reports.make import make_packed

if __name__ == "__main__":
    sys.stdout.buffer.write(make_packed(sys.stdin.buffer.read()))
