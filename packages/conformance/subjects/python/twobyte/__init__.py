"""The Twobyte protocol: codec, frames, session and its runtime over WebSockets."""
