"""The session without I/O: frames in, frames out, and what the application is told."""
