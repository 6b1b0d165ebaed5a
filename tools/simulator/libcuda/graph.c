/* Graphs, built or captured. Part of libcuda.c. */

/* Graphs: chains of nodes, in the order they were added, whatever they depend on. */

static void clear(Graph *graph)
{
    while (graph->first) {
        Node *gone = graph->first;
        graph->first = gone->next;
        if (gone->kind == KERNEL)
            free(gone->u.kernel.arguments);
        free(gone);
    }
    free(graph);
}

CUresult cuGraphCreate(Graph **graph, unsigned flags)
{
    (void)flags;
    *graph = calloc(1, sizeof **graph);
    NEED(*graph, CUDA_ERROR_OUT_OF_MEMORY);
    (*graph)->last = &(*graph)->first;
    return CUDA_SUCCESS;
}

CUresult cuGraphDestroy(Graph *graph)
{
    clear(graph);
    return CUDA_SUCCESS;
}

CUresult cuGraphExecDestroy(Graph *executable)
{
    return cuGraphDestroy(executable);
}

CUresult cuGraphInstantiateWithFlags(Graph **executable, Graph *graph, unsigned long long flags)
{
    (void)flags;
    TRY(cuGraphCreate(executable, 0));
    for (Node *node = graph->first; node; node = node->next)
        TRY(append(*executable, node, NULL));
    return CUDA_SUCCESS;
}

CUresult cuGraphInstantiate_v2(Graph **executable, Graph *graph, Node **bad, char *log, size_t size)
{
    (void)bad, (void)log, (void)size;
    return cuGraphInstantiateWithFlags(executable, graph, 0);
}

CUresult cuGraphLaunch(Graph *executable, void *stream)
{
    TRY(ready());
    for (Node *node = executable->first; node; node = node->next)
        TRY(submit(node, stream));
    return CUDA_SUCCESS;
}

CUresult cuGraphGetNodes(Graph *graph, Node **nodes, size_t *count)
{
    size_t place = 0;
    for (Node *node = graph->first; nodes && node && place < *count; node = node->next)
        nodes[place++] = node;
    *count = nodes ? place : graph->count;
    return CUDA_SUCCESS;
}

CUresult cuGraphAddEmptyNode(Node **added, Graph *graph, Node *const *after, size_t count)
{
    (void)after, (void)count;
    Node node = {.kind = EMPTY};
    return append(graph, &node, added);
}

typedef struct {
    Function *function;
    unsigned extents[6], shared;
    void **arguments, **extra;
} KernelParameters;

CUresult cuGraphAddKernelNode(Node **added, Graph *graph, Node *const *after, size_t count,
                              const KernelParameters *parameters)
{
    (void)after, (void)count;
    NEED(!parameters->extra, CUDA_ERROR_NOT_SUPPORTED);
    unsigned char packed[parameters->function->argument_bytes + 1];
    Node node;
    TRY(pack_kernel(&node, parameters->function, parameters->extents, parameters->shared,
                    parameters->arguments, packed));
    return append(graph, &node, added);
}

typedef struct {
    size_t x, y, z, level;
    unsigned type; /* 1: host, 2: device, 4: either */
    void *host;
    CUdeviceptr device;
    void *array, *reserved;
    size_t pitch, height;
} Side;

typedef struct {
    Side from, to;
    size_t width, height, depth;
} Copy3D;

CUresult cuGraphAddMemcpyNode(Node **added, Graph *graph, Node *const *after, size_t count,
                              const Copy3D *parameters, Context *context)
{
    (void)after, (void)count, (void)context;
    const Side *from = &parameters->from, *to = &parameters->to;
    NEED(parameters->height <= 1 && parameters->depth <= 1, CUDA_ERROR_NOT_SUPPORTED);
    NEED(from->type != 3 && to->type != 3, CUDA_ERROR_NOT_SUPPORTED);
    Node node = {.kind = COPY};
    node.u.copy.from = (from->type == 1 ? (uintptr_t)from->host : from->device) + from->x;
    node.u.copy.to = (to->type == 1 ? (uintptr_t)to->host : to->device) + to->x;
    node.u.copy.bytes = parameters->width;
    return append(graph, &node, added);
}

typedef struct {
    CUdeviceptr to;
    size_t pitch;
    unsigned value, width;
    size_t count, height;
} FillParameters;

CUresult cuGraphAddMemsetNode(Node **added, Graph *graph, Node *const *after, size_t count,
                              const FillParameters *parameters, Context *context)
{
    (void)after, (void)count, (void)context;
    NEED(parameters->height <= 1, CUDA_ERROR_NOT_SUPPORTED);
    Node node = {.kind = FILL};
    node.u.fill = (Fill){parameters->to, parameters->value, parameters->width, parameters->count};
    return append(graph, &node, added);
}

CUresult cuStreamBeginCapture_v2(void *handle, int mode)
{
    TRY(ready());
    Stream *stream = stream_of(handle);
    NEED(stream != &legacy, CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED);
    NEED(!stream->capture && mode >= CAPTURE_GLOBAL && mode <= CAPTURE_RELAXED,
         CUDA_ERROR_INVALID_VALUE);
    Graph *graph;
    TRY(cuGraphCreate(&graph, 0));
    stream->mode = mode;
    stream->invalid = 0;
    stream->capturer = pthread_self();
    stream->capture = graph;
    return CUDA_SUCCESS;
}

CUresult cuStreamIsCapturing(void *handle, int *status)
{
    Stream *stream = stream_of(handle);
    *status = stream->capture ? 1 + stream->invalid : 0;
    return CUDA_SUCCESS;
}

CUresult cuStreamEndCapture(void *handle, Graph **graph)
{
    Stream *stream = stream_of(handle);
    NEED(stream->capture, CUDA_ERROR_ILLEGAL_STATE);
    *graph = stream->capture;
    stream->capture = NULL;
    if (stream->invalid) {
        cuGraphDestroy(*graph);
        *graph = NULL;
        return CUDA_ERROR_STREAM_CAPTURE_INVALIDATED;
    }
    return CUDA_SUCCESS;
}
