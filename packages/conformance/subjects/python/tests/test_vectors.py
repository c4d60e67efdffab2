"""The codec against the vector files of the folder that TWOBYTE_VECTORS names."""

from __future__ import annotations

import os
import unittest
from pathlib import Path

from tests.vector_runner import VectorRunner, protocols


class Vectors(unittest.TestCase):
    def test_every_case_of_every_file(self) -> None:
        folder = os.environ.get("TWOBYTE_VECTORS")
        if folder is None:
            self.fail("TWOBYTE_VECTORS has to name folder with <protocol>/ir.json and vectors/")
        checks = 0
        problems: list[str] = []
        for ir, files in protocols(Path(folder)):
            for file in files:
                runner = VectorRunner(ir, file)
                problems += runner.run()
                checks += runner.checks
        self.assertEqual("\n".join(problems[:20]), "", f"{len(problems)} checks failed")
        self.assertGreater(checks, 0, f"{folder} has no vectors")
        print(f"{checks} checks of vectors")
