"""The session over WebSockets, on asyncio."""
