/* Modules and functions. Part of libcuda.c. */

typedef struct Function {
    Shape shape;
    size_t argument_bytes;
    unsigned dynamic_limit;
    struct Function *next;
} Function;

typedef struct {
    uint64_t id;
    Function *functions;
} Module;

CUresult cuModuleLoadDataEx(Module **module, const void *image, unsigned count, const int *options,
                            void **values)
{
    char *log = NULL;
    size_t log_size = 0;
    uint64_t id;
    TRY(ready());
    TRY(unsafe_in_capture());
    for (unsigned i = 0; i < count; ++i) {
        if (options[i] == 5) /* error log */
            log = values[i];
        if (options[i] == 6)
            log_size = (uint32_t)(uintptr_t)values[i];
    }
    TRY(config.load(image, &id, log, log_size));
    *module = calloc(1, sizeof **module);
    NEED(*module, CUDA_ERROR_OUT_OF_MEMORY);
    (*module)->id = id;
    return CUDA_SUCCESS;
}

CUresult cuModuleLoadData(Module **module, const void *image)
{
    return cuModuleLoadDataEx(module, image, 0, NULL, NULL);
}

CUresult cuModuleUnload(Module *module)
{
    while (module->functions) {
        Function *gone = module->functions;
        module->functions = gone->next;
        free(gone);
    }
    free(module);
    return CUDA_SUCCESS;
}

CUresult cuModuleGetFunction(Function **function, Module *module, const char *name)
{
    Function *made = calloc(1, sizeof *made);
    NEED(made, CUDA_ERROR_OUT_OF_MEMORY);
    CUresult result = config.find(module->id, name, &made->shape);
    if (result) {
        free(made);
        return result;
    }
    for (unsigned i = 0; i < made->shape.parameters; ++i)
        made->argument_bytes += made->shape.sizes[i];
    made->dynamic_limit = made->shape.shared < 48 * 1024 ? 48 * 1024 - made->shape.shared : 0;
    made->next = module->functions;
    module->functions = made;
    *function = made;
    return CUDA_SUCCESS;
}

enum { MAX_THREADS = 0, SHARED_SIZE = 1, MAX_DYNAMIC_SHARED = 8 };

CUresult cuFuncGetAttribute(int *value, int attribute, Function *function)
{
    switch (attribute) {
    case MAX_THREADS: *value = (int)function->shape.threads; break;
    case SHARED_SIZE: *value = (int)function->shape.shared; break;
    case 2: case 3: case 4: *value = 0; break; /* constant, local, registers: never assembled */
    case MAX_DYNAMIC_SHARED: *value = (int)function->dynamic_limit; break;
    default: return CUDA_ERROR_INVALID_VALUE;
    }
    return CUDA_SUCCESS;
}

CUresult cuFuncSetAttribute(Function *function, int attribute, int value)
{
    if (attribute == 9) /* preferred part of shared memory */
        return CUDA_SUCCESS;
    NEED(attribute == MAX_DYNAMIC_SHARED && value >= 0, CUDA_ERROR_INVALID_VALUE);
    NEED(value + (int)function->shape.shared <= config.shared, CUDA_ERROR_INVALID_VALUE);
    function->dynamic_limit = (unsigned)value;
    return CUDA_SUCCESS;
}

CUresult cuOccupancyMaxActiveBlocksPerMultiprocessor(int *count, Function *function, int threads,
                                                     size_t dynamic)
{
    NEED(threads > 0, CUDA_ERROR_INVALID_VALUE);
    size_t shared = function->shape.shared + dynamic + 1024; /* of which the system takes some */
    int by_threads = 2048 / ((threads + 31) / 32 * 32);
    int by_shared = (int)(((size_t)config.shared + 1024) / shared);
    *count = by_threads < by_shared ? by_threads : by_shared;
    if (*count > 32)
        *count = 32;
    return CUDA_SUCCESS;
}
