/* Contexts, devices, errors. Part of libcuda.c. */

/* Contexts: one a device, current by thread. */

typedef struct {
    CUdevice device;
} Context;

enum { MAX_DEVICES = 16, MAX_STACK = 32 };

static Context contexts[MAX_DEVICES];
static int initialized;
static __thread Context *stack[MAX_STACK];
static __thread int depth;

static Context *current(void)
{
    return depth ? stack[depth - 1] : NULL;
}

static CUresult ready(void)
{
    NEED(initialized, CUDA_ERROR_NOT_INITIALIZED);
    NEED(current(), CUDA_ERROR_INVALID_CONTEXT);
    return CUDA_SUCCESS;
}

static CUresult check_device(CUdevice device)
{
    NEED(initialized, CUDA_ERROR_NOT_INITIALIZED);
    NEED(device >= 0 && device < config.devices, CUDA_ERROR_INVALID_DEVICE);
    return CUDA_SUCCESS;
}

CUresult cuInit(unsigned flags)
{
    NEED(flags == 0, CUDA_ERROR_INVALID_VALUE);
    NEED(config.devices > 0, CUDA_ERROR_NO_DEVICE);
    for (int i = 0; i < MAX_DEVICES; ++i)
        contexts[i].device = i;
    initialized = 1;
    return CUDA_SUCCESS;
}

CUresult cuDriverGetVersion(int *version)
{
    *version = config.cuda;
    return CUDA_SUCCESS;
}

CUresult cuDevicePrimaryCtxRetain(Context **context, CUdevice device)
{
    TRY(check_device(device));
    *context = &contexts[device];
    return CUDA_SUCCESS;
}

CUresult cuDevicePrimaryCtxRelease_v2(CUdevice device)
{
    return check_device(device);
}

CUresult cuDevicePrimaryCtxGetState(CUdevice device, unsigned *flags, int *active)
{
    *flags = 0;
    *active = 1;
    return check_device(device);
}

CUresult cuCtxPushCurrent_v2(Context *context)
{
    NEED(initialized, CUDA_ERROR_NOT_INITIALIZED);
    NEED(context && depth < MAX_STACK, CUDA_ERROR_INVALID_CONTEXT);
    stack[depth++] = context;
    return CUDA_SUCCESS;
}

CUresult cuCtxPopCurrent_v2(Context **context)
{
    TRY(ready());
    if (context)
        *context = current();
    --depth;
    return CUDA_SUCCESS;
}

CUresult cuCtxSetCurrent(Context *context)
{
    NEED(initialized, CUDA_ERROR_NOT_INITIALIZED);
    depth -= depth > 0;
    if (context)
        stack[depth++] = context;
    return CUDA_SUCCESS;
}

CUresult cuCtxGetCurrent(Context **context)
{
    NEED(initialized, CUDA_ERROR_NOT_INITIALIZED);
    *context = current();
    return CUDA_SUCCESS;
}

CUresult cuCtxGetDevice(CUdevice *device)
{
    TRY(ready());
    *device = current()->device;
    return CUDA_SUCCESS;
}

CUresult cuCtxCreate_v2(Context **context, unsigned flags, CUdevice device)
{
    (void)flags;
    TRY(cuDevicePrimaryCtxRetain(context, device));
    return cuCtxPushCurrent_v2(*context);
}

CUresult cuCtxDestroy_v2(Context *context)
{
    (void)context;
    return CUDA_SUCCESS;
}

/* Devices. */

CUresult cuDeviceGetCount(int *count)
{
    NEED(initialized, CUDA_ERROR_NOT_INITIALIZED);
    *count = config.devices;
    return CUDA_SUCCESS;
}

CUresult cuDeviceGet(CUdevice *device, int ordinal)
{
    TRY(check_device(ordinal));
    *device = ordinal;
    return CUDA_SUCCESS;
}

CUresult cuDeviceGetName(char *name, int size, CUdevice device)
{
    TRY(check_device(device));
    snprintf(name, (size_t)size, "%s", config.name);
    return CUDA_SUCCESS;
}

CUresult cuDeviceGetUuid_v2(unsigned char *uuid, CUdevice device)
{
    TRY(check_device(device));
    memset(uuid, 0, 16);
    uuid[15] = (unsigned char)(device + 1);
    return CUDA_SUCCESS;
}

CUresult cuDeviceTotalMem_v2(size_t *bytes, CUdevice device)
{
    TRY(check_device(device));
    *bytes = (size_t)1 << 34;
    return CUDA_SUCCESS;
}

CUresult cuDeviceGetAttribute(int *value, int attribute, CUdevice device)
{
    TRY(check_device(device));
    switch (attribute) {
    case 1: case 2: case 3: *value = 1024; break; /* threads of a block: all, x, y */
    case 4: *value = 64; break;                   /* z */
    case 5: *value = 0x7fffffff; break;           /* blocks of a grid: x */
    case 6: case 7: *value = 65535; break;        /* y, z */
    case 8: *value = 48 * 1024; break;            /* shared memory of a block */
    case 9: *value = 64 * 1024; break;            /* constant memory */
    case 10: *value = 32; break;                  /* warp */
    case 12: case 82: *value = 65536; break;      /* registers of a block, of a multiprocessor */
    case 13: *value = 1000000; break;             /* clock, kHz */
    case 16: *value = config.processors; break;   /* multiprocessors */
    case 19: *value = 1; break;                   /* can map host memory */
    case 31: *value = 1; break;                   /* concurrent kernels */
    case 33: case 34: case 50: *value = 0; break; /* PCI bus, device, domain */
    case 36: *value = 1000000; break;             /* memory clock, kHz */
    case 37: *value = 1024; break;                /* width of the memory bus */
    case 38: *value = 32 << 20; break;            /* L2 */
    case 39: *value = 2048; break;                /* threads of a multiprocessor */
    case 41: *value = 1; break;                   /* unified addressing */
    case 75: *value = config.major; break;        /* compute capability */
    case 76: *value = config.minor; break;
    case 81: *value = config.shared + 1024; break; /* shared memory of a multiprocessor */
    case 83: case 89: *value = 1; break;          /* managed memory; concurrent */
    case 95: *value = 0; break;                   /* cooperative launch */
    case 97: *value = config.shared; break;       /* shared memory of a block, opt-in */
    case 99: *value = 1; break;                   /* can register host memory */
    case 106: *value = 32; break;                 /* blocks of a multiprocessor */
    case 113: *value = 0; break;                  /* can register read-only host memory */
    case 115: *value = 0; break;                  /* memory pools */
    default: return CUDA_ERROR_INVALID_VALUE;
    }
    return CUDA_SUCCESS;
}

/* Errors. */

CUresult cuGetErrorName(CUresult result, const char **name)
{
    switch (result) {
#define X(symbol, value, text) case symbol: *name = #symbol; return CUDA_SUCCESS;
        RESULTS(X)
#undef X
    }
    *name = NULL;
    return CUDA_ERROR_INVALID_VALUE;
}

CUresult cuGetErrorString(CUresult result, const char **string)
{
    switch (result) {
#define X(symbol, value, text) case symbol: *string = text; return CUDA_SUCCESS;
        RESULTS(X)
#undef X
    }
    *string = NULL;
    return CUDA_ERROR_INVALID_VALUE;
}
