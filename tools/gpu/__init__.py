"""What tools/gpu_check is made of. It runs from a checkout, with what a bundle needs to run."""
