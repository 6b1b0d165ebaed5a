"""Peers of the benchmark that live outside the package."""
