#include "search/quotations.h"

#include "search/passagefacts.h"
#include "text/words.h"

namespace Pressmark {

namespace {

constexpr qsizetype LeastQuotationWords = 3;

/// A hash of the words of a quotation; 0 for fewer than three.
quint64 hashOfWords(std::string_view utf8)
{
    quint64 hash = 0xcbf29ce484222325ULL; // FNV-1a
    const auto mix = [&hash](char byte) { hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3ULL; };
    qsizetype count = 0;
    forEachWord(utf8, [&](std::string_view word, WordSpan) {
        for (const char byte : word)
            mix(byte);
        mix(' ');
        ++count;
        return true;
    });
    return count < LeastQuotationWords ? 0 : hash | 1;
}

} // namespace

void Quotations::add(std::uint32_t annotation, std::string_view utf8)
{
    if (annotation >= m_numbers.size())
        m_numbers.resize(static_cast<size_t>(annotation) + 1, Unknown);
    const quint64 hash = hashOfWords(utf8);
    if (hash == 0) {
        m_numbers[annotation] = 0;
        return;
    }
    std::uint32_t &number = m_known[hash];
    if (number == 0)
        number = highest(); // that it has just become
    m_numbers[annotation] = number;
}

Result<void> loadQuotations(const Session &session, PassageFacts &facts)
{
    if (facts.hasQuotations)
        return {};
    Quotations &quotations = facts.quotations;
    const auto add = [&quotations](const Statement &row) {
        const QByteArrayView quote = row.blobView(1);
        quotations.add(static_cast<std::uint32_t>(row.integer(0)), {quote.data(), static_cast<size_t>(quote.size())});
    };
    Result<Statement> above =
        session.database().prepare("SELECT id, quote FROM annotation WHERE id > ?1 AND id <= ?2 ORDER BY id");
    Result<Statement> one = session.database().prepare("SELECT id, quote FROM annotation WHERE id = ?1");
    if (!above || !one)
        return above ? one.error() : above.error();
    above->bindAll(static_cast<qint64>(quotations.highestKnown()), facts.highest);
    Result<void> read = above->forEach(add);
    for (const PassageFacts::Passage &passage : facts.passages) {
        if (!read)
            return read;
        if (quotations.knows(passage.annotation))
            continue;
        one->reset();
        one->bind(1, static_cast<qint64>(passage.annotation));
        read = one->forEach(add);
    }
    facts.hasQuotations = bool(read);
    return read;
}

QString quotationWords(const QString &quote)
{
    const QString words = foldedWords(quote);
    return words.count(u' ') + 1 < LeastQuotationWords ? QString() : words;
}

} // namespace Pressmark
