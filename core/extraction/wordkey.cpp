#include "extraction/wordkey.h"

#include <utility>

namespace Pressmark {

int &KeyTable::operator[](quint64 key)
{
    size_t place = placeOf(key);
    if (m_entries[place].value == 0) {
        if (2 * ++m_taken > m_entries.size()) {
            grow();
            place = placeOf(key);
        }
        m_entries[place].key = key;
    }
    return m_entries[place].value;
}

void KeyTable::grow()
{
    const std::vector<Entry> before = std::exchange(m_entries, std::vector<Entry>(2 * m_entries.size()));
    for (const Entry &entry : before) {
        if (entry.value != 0)
            m_entries[placeOf(entry.key)] = entry;
    }
}

} // namespace Pressmark
