#pragma once

#include "worker/protocol.h"

namespace Pressmark {

/// Confines this process for ever: limits of memory, time, file size and descriptors, no core dumps, no new rights. To
/// be called before the first foreign byte is read. Says what took effect.
WorkerHello confineThisProcess();

} // namespace Pressmark
