/* Memory. Part of libcuda.c. */

typedef struct Block {
    Range range;
    int owned; /* to be freed, not only forgotten */
    struct Block *next;
} Block;

static Block *blocks;

static CUresult add_block(void *address, size_t size, int owned)
{
    Block *block = malloc(sizeof *block);
    NEED(block, CUDA_ERROR_OUT_OF_MEMORY);
    pthread_mutex_lock(&lock);
    *block = (Block){{(uintptr_t)address, size}, owned, blocks};
    blocks = block;
    pthread_mutex_unlock(&lock);
    return CUDA_SUCCESS;
}

static CUresult remove_block(uint64_t address, int owned)
{
    CUresult result = CUDA_ERROR_INVALID_VALUE;
    pthread_mutex_lock(&lock);
    for (Block **b = &blocks; *b; b = &(*b)->next)
        if ((*b)->range.base == address && (*b)->owned == owned) {
            Block *gone = *b;
            *b = gone->next;
            if (owned)
                free((void *)(uintptr_t)address);
            free(gone);
            result = CUDA_SUCCESS;
            break;
        }
    pthread_mutex_unlock(&lock);
    return result;
}

static CUresult allocate(void **address, size_t size)
{
    TRY(ready());
    TRY(unsafe_in_capture());
    NEED(address && size, CUDA_ERROR_INVALID_VALUE);
    NEED(posix_memalign(address, 256, size) == 0, CUDA_ERROR_OUT_OF_MEMORY);
    memset(*address, 0xff, size); /* NaN in every format */
    return add_block(*address, size, 1);
}

static CUresult release(uint64_t address)
{
    TRY(ready());
    TRY(unsafe_in_capture());
    return address ? remove_block(address, 1) : CUDA_SUCCESS;
}

CUresult cuMemAlloc_v2(CUdeviceptr *pointer, size_t size)
{
    void *address;
    TRY(allocate(&address, size));
    *pointer = (uintptr_t)address;
    return CUDA_SUCCESS;
}

CUresult cuMemAllocManaged(CUdeviceptr *pointer, size_t size, unsigned flags)
{
    (void)flags;
    return cuMemAlloc_v2(pointer, size);
}

CUresult cuMemFree_v2(CUdeviceptr pointer)
{
    return release(pointer);
}

CUresult cuMemHostAlloc(void **pointer, size_t size, unsigned flags)
{
    (void)flags;
    return allocate(pointer, size);
}

CUresult cuMemAllocHost_v2(void **pointer, size_t size)
{
    return allocate(pointer, size);
}

CUresult cuMemFreeHost(void *pointer)
{
    return release((uintptr_t)pointer);
}

CUresult cuMemHostRegister_v2(void *pointer, size_t size, unsigned flags)
{
    (void)flags;
    TRY(ready());
    TRY(unsafe_in_capture());
    NEED(pointer && size, CUDA_ERROR_INVALID_VALUE);
    return add_block(pointer, size, 0);
}

CUresult cuMemHostUnregister(void *pointer)
{
    TRY(ready());
    return remove_block((uintptr_t)pointer, 0);
}

CUresult cuMemHostGetDevicePointer_v2(CUdeviceptr *device, void *pointer, unsigned flags)
{
    NEED(flags == 0, CUDA_ERROR_INVALID_VALUE);
    *device = (uintptr_t)pointer;
    return CUDA_SUCCESS;
}

CUresult cuMemGetInfo_v2(size_t *available, size_t *total)
{
    TRY(ready());
    TRY(cuDeviceTotalMem_v2(total, current()->device));
    *available = *total;
    return CUDA_SUCCESS;
}

CUresult cuMemGetAddressRange_v2(CUdeviceptr *base, size_t *size, CUdeviceptr pointer)
{
    CUresult result = CUDA_ERROR_NOT_FOUND;
    TRY(ready());
    pthread_mutex_lock(&lock);
    for (Block *b = blocks; b; b = b->next)
        if (pointer - b->range.base < b->range.size) {
            if (base)
                *base = b->range.base;
            if (size)
                *size = b->range.size;
            result = CUDA_SUCCESS;
        }
    pthread_mutex_unlock(&lock);
    return result;
}

CUresult cuMemPrefetchAsync(CUdeviceptr pointer, size_t size, CUdevice device, void *stream)
{
    (void)pointer, (void)size, (void)device, (void)stream;
    return ready();
}
