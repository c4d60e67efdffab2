"""Encoders and decoders that interpret an IR (spec chapters 1 to 6)."""
