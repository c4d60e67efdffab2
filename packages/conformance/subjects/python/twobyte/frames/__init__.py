"""Frames and batches in both profiles (spec chapter 7)."""
