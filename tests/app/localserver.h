#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

/// Answers each request for a path with the bytes given for it, and remembers what was asked. Says nothing at all about
/// other paths.
class LocalServer : public QTcpServer
{
public:
    LocalServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] { serve(nextPendingConnection()); });
    }

    QUrl url(const QString &path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }

    static QByteArray page(const QByteArray &headers, const QByteArray &body)
    {
        return "HTTP/1.1 200 OK\r\nConnection: close\r\n" + headers + "\r\n" + body;
    }

    static QByteArray redirect(const QByteArray &to)
    {
        return "HTTP/1.1 302 Found\r\nConnection: close\r\nContent-Length: 0\r\nLocation: " + to + "\r\n\r\n";
    }

    QHash<QByteArray, QByteArray> answers; // path → the whole answer
    QList<QByteArray> asked;               // the paths of the requests
    QList<QByteArray> requests;

private:
    void serve(QTcpSocket *socket)
    {
        const auto answer = [this, socket] {
            const QByteArray request = socket->readAll();
            const QByteArray path = request.mid(4, request.indexOf(' ', 4) - 4);
            requests.append(request);
            asked.append(path);
            if (!answers.contains(path))
                return;
            socket->write(answers.value(path));
            socket->disconnectFromHost();
        };
        connect(socket, &QTcpSocket::readyRead, this, answer);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
};
