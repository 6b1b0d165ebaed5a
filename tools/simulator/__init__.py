"""Runs PTX without a GPU: an interpreter of kernels, and a stand-in for the CUDA driver library.

`ptx` parses a module, `machine` runs its kernels on memory of this process and objects to whatever
the hardware leaves undefined, `driver` lets unmodified users of libcuda run on it.
"""
