"""The conformance suite's subject in Python (docs/conformance/control-protocol.md)."""
