#include "extraction/widevector.h"

#include <cstdlib>
#include <new>
#include <sys/mman.h>

namespace Pressmark {

namespace {

constexpr size_t WidePage = size_t(2) << 20;

} // namespace

void *allocateWide(size_t bytes)
{
    const bool isWide = bytes >= WidePage;
    const size_t size = isWide ? (bytes + WidePage - 1) / WidePage * WidePage : bytes;
    void *memory = isWide ? std::aligned_alloc(WidePage, size) : std::malloc(size);
    if (memory == nullptr)
        throw std::bad_alloc();
    if (isWide)
        madvise(memory, size, MADV_HUGEPAGE); // where the system has none, nothing changes
    return memory;
}

void releaseWide(void *memory) noexcept
{
    std::free(memory);
}

} // namespace Pressmark
