/* A stand-in for the driver of AMD's GPUs: it takes what it is asked, and notes launches. */

#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { SUCCESS = 0, INVALID = 1, ARGUMENTS = 32 };

static int device, mode;
static char kernel[256];

/* What the last launch was asked for. */
struct launch {
    uint32_t grid[3], block[3], shared, device;
    uint64_t stream, words[ARGUMENTS];
} last;

static uint32_t sizes[ARGUMENTS];
static int count;

/* How large the arguments of kernels are, which a code object would tell. */
void expect(int n, const uint32_t *bytes) {
    count = n;
    memcpy(sizes, bytes, n * sizeof *bytes);
}

int hipInit(unsigned flags) { return flags ? INVALID : SUCCESS; }
int hipDriverGetVersion(int *version) { return *version = 70253211, SUCCESS; }
int hipGetDeviceCount(int *n) { return *n = 2, SUCCESS; }
int hipDeviceGet(int *handle, int ordinal) { return *handle = ordinal, SUCCESS; }
int hipGetDevice(int *now) { return *now = device, SUCCESS; }
int hipSetDevice(int next) { return device = next, SUCCESS; }

int hipDeviceGetName(char *name, int size, int handle) {
    return snprintf(name, size, "Stand-in %d", handle), SUCCESS;
}

int hipGetDevicePropertiesR0600(char *properties, int ordinal) {
    strcpy(properties, "Stand-in");
    strcpy(properties + 1160, ordinal ? "gfx1100" : "gfx942:sramecc+:xnack-");
    return SUCCESS;
}

int hipThreadExchangeStreamCaptureMode(int *other) {
    int before = mode;
    return mode = *other, *other = before, SUCCESS;
}

int hipModuleLoadData(void **module, const char *image) {
    if (memcmp(image, "\177ELF", 4) || mode != 2) return INVALID;
    return *module = kernel, SUCCESS;
}

int hipModuleGetFunction(void **function, void *module, const char *name) {
    if (module != kernel) return INVALID;
    return strncpy(kernel, name, sizeof kernel - 1), *function = kernel, SUCCESS;
}

int hipModuleLaunchKernel(void *function, unsigned gx, unsigned gy, unsigned gz, unsigned bx,
                          unsigned by, unsigned bz, unsigned shared, void *stream, void **arguments,
                          void **extra) {
    if (function != kernel || extra) return INVALID;
    last = (struct launch){{gx, gy, gz}, {bx, by, bz}, shared, device, (uintptr_t)stream, {0}};
    for (int i = 0; i < count; i++) memcpy(&last.words[i], arguments[i], sizes[i]);
    return SUCCESS;
}

int hipDrvGetErrorString(int code, const char **text) {
    return *text = code ? "invalid value" : "no error", SUCCESS;
}
