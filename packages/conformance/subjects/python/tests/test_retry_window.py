import unittest

from twobyte.session.parameters import Parameters
from twobyte.session.retry_window import RetryWindow


class RetryWindowTest(unittest.TestCase):
    def test_windows_double_with_every_failure_up_to_the_cap(self) -> None:
        """R-LIVE-11"""
        window = RetryWindow(Parameters(), lambda: 1)
        waits = [window.failed(0, 0)] + [window.failed(60_000, 0) for _ in range(7)]
        self.assertEqual(waits, [500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000])

    def test_a_window_is_not_longer_than_the_client_has_been_away(self) -> None:
        """R-LIVE-14"""
        window = RetryWindow(Parameters(), lambda: 1)
        self.assertEqual([window.failed(now, 0) for now in (0, 50, 100, 800)], [500, 500, 500, 800])

    def test_a_connection_that_held_begins_the_windows_anew(self) -> None:
        """R-LIVE-11"""
        window = RetryWindow(Parameters(), lambda: 1)
        waits = [window.failed(0, 0), window.failed(20_000, 19_000), window.failed(60_000, 30_000)]
        self.assertEqual(waits, [500, 1000, 500])


if __name__ == "__main__":
    unittest.main()
