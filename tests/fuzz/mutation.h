#pragma once

#include <QByteArray>
#include <QList>

#include <random>

/// Makes bad inputs out of good ones: the same ones each time.
class Mutation
{
public:
    explicit Mutation(QList<QByteArray> seeds);

    QByteArray next();

private:
    size_t below(size_t limit);
    QByteArray piece();
    void change(QByteArray &input);

    QList<QByteArray> m_seeds;
    std::mt19937 m_random;
};
