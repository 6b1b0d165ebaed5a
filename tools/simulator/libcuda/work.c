/* Launches, copies, fills and events. Part of libcuda.c. */

/* Work: done at once, or kept in a graph. */

typedef struct {
    Function *function;
    unsigned extents[6], shared; /* of the grid, of a block */
    unsigned char *arguments;
} Kernel;

typedef struct {
    uint64_t to, from;
    size_t bytes;
} Copy;

typedef struct {
    uint64_t to;
    unsigned value, width;
    size_t count;
} Fill;

struct Node {
    enum { EMPTY, KERNEL, COPY, FILL, HOST } kind;
    union {
        Kernel kernel;
        Copy copy;
        Fill fill;
        Call host;
    } u;
    Node *next;
};

static CUresult run_kernel(const Kernel *kernel, void *stream)
{
    size_t count = 0;
    pthread_mutex_lock(&lock);
    for (Block *b = blocks; b; b = b->next)
        ++count;
    Range *ranges = malloc((count + 1) * sizeof *ranges);
    count = 0;
    for (Block *b = blocks; ranges && b; b = b->next)
        ranges[count++] = b->range;
    pthread_mutex_unlock(&lock);
    NEED(ranges, CUDA_ERROR_OUT_OF_MEMORY);
    CUresult result = config.run(kernel->function->shape.id, kernel->extents, kernel->shared,
                                 (uintptr_t)stream, current()->device, kernel->arguments, ranges,
                                 count);
    free(ranges);
    return result;
}

static CUresult perform(const Node *node, void *stream)
{
    switch (node->kind) {
    case KERNEL:
        return run_kernel(&node->u.kernel, stream);
    case COPY:
        memmove((void *)(uintptr_t)node->u.copy.to, (void *)(uintptr_t)node->u.copy.from,
                node->u.copy.bytes);
        return CUDA_SUCCESS;
    case FILL:
        for (size_t i = 0; i < node->u.fill.count; ++i)
            memcpy((char *)(uintptr_t)node->u.fill.to + i * node->u.fill.width, &node->u.fill.value,
                   node->u.fill.width);
        return CUDA_SUCCESS;
    case HOST:
        return enqueue(node->u.host.function, node->u.host.data);
    case EMPTY:
        return CUDA_SUCCESS;
    }
    return CUDA_ERROR_INVALID_VALUE;
}

static CUresult append(Graph *graph, const Node *node, Node **added)
{
    Node *made = malloc(sizeof *made);
    NEED(made, CUDA_ERROR_OUT_OF_MEMORY);
    *made = *node;
    made->next = NULL;
    if (node->kind == KERNEL) {
        size_t bytes = node->u.kernel.function->argument_bytes;
        made->u.kernel.arguments = malloc(bytes + 1);
        memcpy(made->u.kernel.arguments, node->u.kernel.arguments, bytes);
    }
    *graph->last = made;
    graph->last = &made->next;
    ++graph->count;
    if (added)
        *added = made;
    return CUDA_SUCCESS;
}

static CUresult submit(const Node *node, void *handle)
{
    TRY(ready());
    Stream *stream = stream_of(handle);
    if (stream->capture) {
        NEED(!stream->invalid, CUDA_ERROR_STREAM_CAPTURE_INVALIDATED);
        return append(stream->capture, node, NULL);
    }
    if (stream == &legacy)
        TRY(legacy_in_capture());
    return perform(node, handle);
}

static CUresult pack_kernel(Node *node, Function *function, const unsigned *extents,
                            unsigned shared, void **arguments, unsigned char *packed)
{
    NEED(shared <= function->dynamic_limit, CUDA_ERROR_INVALID_VALUE);
    size_t at = 0;
    for (unsigned i = 0; i < function->shape.parameters; ++i) {
        memcpy(packed + at, arguments[i], function->shape.sizes[i]);
        at += function->shape.sizes[i];
    }
    node->kind = KERNEL;
    node->u.kernel = (Kernel){.function = function, .shared = shared, .arguments = packed};
    memcpy(node->u.kernel.extents, extents, sizeof node->u.kernel.extents);
    return CUDA_SUCCESS;
}

CUresult cuLaunchKernel(Function *function, unsigned gx, unsigned gy, unsigned gz, unsigned bx,
                        unsigned by, unsigned bz, unsigned shared, void *stream, void **arguments,
                        void **extra)
{
    TRY(ready());
    NEED(function, CUDA_ERROR_INVALID_HANDLE);
    NEED(!extra, CUDA_ERROR_NOT_SUPPORTED);
    unsigned char packed[function->argument_bytes + 1];
    unsigned extents[] = {gx, gy, gz, bx, by, bz};
    Node node;
    TRY(pack_kernel(&node, function, extents, shared, arguments, packed));
    return submit(&node, stream);
}

static CUresult copy(uint64_t to, uint64_t from, size_t bytes, void *stream)
{
    Node node = {.kind = COPY, .u.copy = {to, from, bytes}};
    return submit(&node, stream);
}

CUresult cuMemcpyAsync(CUdeviceptr to, CUdeviceptr from, size_t bytes, void *stream)
{
    return copy(to, from, bytes, stream);
}

CUresult cuMemcpyHtoDAsync_v2(CUdeviceptr to, const void *from, size_t bytes, void *stream)
{
    return copy(to, (uintptr_t)from, bytes, stream);
}

CUresult cuMemcpyDtoHAsync_v2(void *to, CUdeviceptr from, size_t bytes, void *stream)
{
    return copy((uintptr_t)to, from, bytes, stream);
}

CUresult cuMemcpyDtoDAsync_v2(CUdeviceptr to, CUdeviceptr from, size_t bytes, void *stream)
{
    return copy(to, from, bytes, stream);
}

CUresult cuMemcpyHtoD_v2(CUdeviceptr to, const void *from, size_t bytes)
{
    return copy(to, (uintptr_t)from, bytes, NULL);
}

CUresult cuMemcpyDtoH_v2(void *to, CUdeviceptr from, size_t bytes)
{
    return copy((uintptr_t)to, from, bytes, NULL);
}

CUresult cuMemcpyDtoD_v2(CUdeviceptr to, CUdeviceptr from, size_t bytes)
{
    return copy(to, from, bytes, NULL);
}

static CUresult fill(uint64_t to, unsigned value, unsigned width, size_t count, void *stream)
{
    Node node = {.kind = FILL, .u.fill = {to, value, width, count}};
    return submit(&node, stream);
}

CUresult cuMemsetD8Async(CUdeviceptr to, unsigned char value, size_t count, void *stream)
{
    return fill(to, value, 1, count, stream);
}

CUresult cuMemsetD16Async(CUdeviceptr to, unsigned short value, size_t count, void *stream)
{
    return fill(to, value, 2, count, stream);
}

CUresult cuMemsetD32Async(CUdeviceptr to, unsigned value, size_t count, void *stream)
{
    return fill(to, value, 4, count, stream);
}

CUresult cuMemsetD8_v2(CUdeviceptr to, unsigned char value, size_t count)
{
    return fill(to, value, 1, count, NULL);
}

CUresult cuMemsetD32_v2(CUdeviceptr to, unsigned value, size_t count)
{
    return fill(to, value, 4, count, NULL);
}

CUresult cuLaunchHostFunc(void *stream, void (*function)(void *), void *data)
{
    Node node = {.kind = HOST, .u.host = {function, data, NULL}};
    return submit(&node, stream);
}

/* Events. */

typedef struct {
    int timed, recorded, captured;
    struct timespec time;
} Event;

CUresult cuEventCreate(Event **event, unsigned flags)
{
    TRY(ready());
    *event = calloc(1, sizeof **event);
    NEED(*event, CUDA_ERROR_OUT_OF_MEMORY);
    (*event)->timed = !(flags & 2);
    return CUDA_SUCCESS;
}

CUresult cuEventDestroy_v2(Event *event)
{
    free(event);
    return CUDA_SUCCESS;
}

CUresult cuEventRecord(Event *event, void *stream)
{
    Node node = {.kind = EMPTY};
    TRY(submit(&node, stream));
    event->captured = stream_of(stream)->capture != NULL;
    event->recorded = !event->captured;
    clock_gettime(CLOCK_MONOTONIC, &event->time);
    return CUDA_SUCCESS;
}

CUresult cuEventSynchronize(Event *event)
{
    NEED(!event->captured, CUDA_ERROR_CAPTURED_EVENT);
    drain();
    return CUDA_SUCCESS;
}

CUresult cuEventQuery(Event *event)
{
    NEED(!event->captured, CUDA_ERROR_CAPTURED_EVENT);
    return CUDA_SUCCESS;
}

CUresult cuEventElapsedTime(float *milliseconds, Event *start, Event *end)
{
    NEED(start->recorded && end->recorded && start->timed && end->timed, CUDA_ERROR_INVALID_HANDLE);
    *milliseconds = (float)((double)(end->time.tv_sec - start->time.tv_sec) * 1e3
                            + (double)(end->time.tv_nsec - start->time.tv_nsec) * 1e-6);
    return CUDA_SUCCESS;
}

/* Streams are in order anyway; a capture does not spread to other streams here. */
CUresult cuStreamWaitEvent(void *handle, Event *event, unsigned flags)
{
    (void)flags;
    TRY(ready());
    Stream *stream = stream_of(handle);
    NEED(!event->captured || stream->capture, CUDA_ERROR_NOT_SUPPORTED);
    return CUDA_SUCCESS;
}
