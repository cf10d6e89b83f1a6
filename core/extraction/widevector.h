#pragma once

#include <cstddef>
#include <vector>

namespace Pressmark {

/// Memory for what a page is made of. Large pieces are fetched from the system in wide pages: for a huge page, fetching
/// memory would else take as long as filling it. Throws std::bad_alloc.
void *allocateWide(size_t bytes);
void releaseWide(void *memory) noexcept;

template <typename T>
struct WideAllocator
{
    using value_type = T;

    WideAllocator() = default;
    template <typename U>
    WideAllocator(const WideAllocator<U> &)
    { }

    T *allocate(size_t count) { return static_cast<T *>(allocateWide(count * sizeof(T))); }
    void deallocate(T *memory, size_t) noexcept { releaseWide(memory); }

    bool operator==(const WideAllocator &) const = default;
};

template <typename T>
using WideVector = std::vector<T, WideAllocator<T>>;

} // namespace Pressmark
