/* A stand-in for libcuda: memory, streams, events and graphs of the driver API, in this process.
 *
 * Device memory is host memory at the same address, and everything happens at once, in the call
 * that asks for it. Kernels are loaded and run by three functions that Python registers. What is
 * not here fails: by a missing symbol, or by CUDA_ERROR_NOT_SUPPORTED.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef unsigned long long CUdeviceptr;
typedef int CUdevice;
typedef int CUresult;

#define RESULTS(X) \
    X(CUDA_SUCCESS, 0, "no error") \
    X(CUDA_ERROR_INVALID_VALUE, 1, "invalid argument") \
    X(CUDA_ERROR_OUT_OF_MEMORY, 2, "out of memory") \
    X(CUDA_ERROR_NOT_INITIALIZED, 3, "initialization error") \
    X(CUDA_ERROR_NO_DEVICE, 100, "no CUDA-capable device is detected") \
    X(CUDA_ERROR_INVALID_DEVICE, 101, "invalid device ordinal") \
    X(CUDA_ERROR_INVALID_CONTEXT, 201, "invalid device context") \
    X(CUDA_ERROR_NO_BINARY_FOR_GPU, 209, "no kernel image is available for the device") \
    X(CUDA_ERROR_INVALID_PTX, 218, "a PTX JIT compilation failed") \
    X(CUDA_ERROR_UNSUPPORTED_PTX_VERSION, 222, "unsupported PTX version") \
    X(CUDA_ERROR_INVALID_HANDLE, 400, "invalid resource handle") \
    X(CUDA_ERROR_ILLEGAL_STATE, 401, "the operation cannot be performed in the present state") \
    X(CUDA_ERROR_NOT_FOUND, 500, "named symbol not found") \
    X(CUDA_ERROR_LAUNCH_FAILED, 719, "unspecified launch failure") \
    X(CUDA_ERROR_NOT_SUPPORTED, 801, "operation not supported") \
    X(CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED, 900, "not permitted when a stream is capturing") \
    X(CUDA_ERROR_STREAM_CAPTURE_INVALIDATED, 901, "an earlier error during capture") \
    X(CUDA_ERROR_STREAM_CAPTURE_IMPLICIT, 906, "dependency on a capturing stream") \
    X(CUDA_ERROR_CAPTURED_EVENT, 907, "last recorded in a capturing stream")

enum {
#define X(name, value, text) name = value,
    RESULTS(X)
#undef X
};

#define MAX_PARAMETERS 256
#define TRY(call) do { CUresult result_ = (call); if (result_) return result_; } while (0)
#define NEED(condition, result) do { if (!(condition)) return (result); } while (0)

/* What Python tells and does. */

typedef struct {
    uint64_t id;
    uint32_t parameters, sizes[MAX_PARAMETERS];
    uint32_t shared, threads; /* static shared memory; the most threads of a block */
} Shape;

typedef struct {
    uint64_t base, size;
} Range;

typedef CUresult (*Load)(const char *image, uint64_t *module, char *log, size_t log_size);
typedef CUresult (*Find)(uint64_t module, const char *name, Shape *shape);
typedef CUresult (*Run)(uint64_t function, const unsigned *extents, unsigned shared,
                        uint64_t stream, int device, const void *arguments, const Range *ranges,
                        size_t count);

static struct {
    int devices, major, minor, processors, shared, cuda;
    char name[64];
    Load load;
    Find find;
    Run run;
} config;

void simulator_callbacks(Load load, Find find, Run run)
{
    config.load = load;
    config.find = find;
    config.run = run;
}

void simulator_configure(int devices, int major, int minor, int processors, int shared, int cuda,
                         const char *name)
{
    config.devices = devices;
    config.major = major;
    config.minor = minor;
    config.processors = processors;
    config.shared = shared;
    config.cuda = cuda;
    snprintf(config.name, sizeof config.name, "%s", name);
}

#include "device.c"
#include "stream.c"
#include "memory.c"
#include "module.c"
#include "work.c"
#include "graph.c"

/* What some users look up and may do without. */

#define ABSENT(name) CUresult name(void) { return CUDA_ERROR_NOT_SUPPORTED; }
ABSENT(cuGraphAddEventRecordNode)
ABSENT(cuMemAllocFromPoolAsync)
ABSENT(cuMemFreeAsync)
ABSENT(cuMemPoolCreate)
ABSENT(cuMemPoolDestroy)
ABSENT(cuMemPoolGetAttribute)
ABSENT(cuMemPoolSetAccess)
ABSENT(cuMemPoolSetAttribute)
ABSENT(cuMemPoolTrimTo)
ABSENT(cuModuleGetGlobal_v2)

/* Entry points by name: the newest version that is here, as the driver's own headers would pick. */
CUresult cuGetProcAddress(const char *name, void **function, int version, uint64_t flags)
{
    (void)flags;
    Dl_info self;
    char versioned[128];
    *function = NULL;
    NEED(dladdr((void *)(uintptr_t)cuInit, &self), CUDA_ERROR_NOT_FOUND);
    void *library = dlopen(self.dli_fname, RTLD_NOW | RTLD_NOLOAD);
    NEED(library && strncmp(name, "cu", 2) == 0, CUDA_ERROR_NOT_FOUND);
    snprintf(versioned, sizeof versioned, "%s_v2", name);
    if (version >= 12000 && strcmp(name, "cuGraphInstantiate") == 0)
        name = "cuGraphInstantiateWithFlags";
    else if (version >= 12000 || strcmp(name, "cuGetProcAddress") != 0)
        *function = dlsym(library, versioned);
    if (!*function)
        *function = dlsym(library, name);
    dlclose(library);
    return *function ? CUDA_SUCCESS : CUDA_ERROR_NOT_FOUND;
}

CUresult cuGetProcAddress_v2(const char *name, void **function, int version, uint64_t flags,
                             int *status)
{
    CUresult result = cuGetProcAddress(name, function, version, flags);
    if (status)
        *status = result ? 1 : 0; /* symbol not found, or found */
    return result;
}
