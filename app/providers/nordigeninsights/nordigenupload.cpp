// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/nordigeninsights/nordigenupload.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace saldoscope::nordigen {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPartOverhead = 512;  // around one file, with its name
constexpr qint64 kHeadOverhead = 4096; // of a request, its token included

QByteArray contentType(const QByteArray &bytes)
{
    QByteArrayView start = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 64));
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.sliced(3);
    start = start.trimmed();
    if (start.startsWith('{') || start.startsWith('['))
        return "application/json";
    return start.startsWith("%PDF") ? "application/pdf" : "application/octet-stream";
}

/// A file name as a part's header may carry it: what would end the quotes or the line is percent-encoded.
QByteArray quotable(const QString &name)
{
    QByteArray bytes = name.section(u'/', -1).section(u'\\', -1).toUtf8();
    bytes.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    bytes.removeIf([](char c) { return static_cast<unsigned char>(c) < 0x20; });
    return bytes.isEmpty() ? QByteArray("statement") : bytes;
}

/// Made of the content, so that the same upload is the same bytes, and never a part of it.
QByteArray boundaryFor(const std::vector<UploadFile> &files)
{
    QByteArray seed = "saldoscope";
    for (;;) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(seed);
        for (const UploadFile &file : files)
            hash.addData(file.bytes);
        seed = "----saldoscope" + hash.result().toHex().first(32);
        if (std::none_of(files.cbegin(), files.cend(), [&](const UploadFile &file) { return file.bytes.contains(seed); }))
            return seed;
    }
}

qint64 contentSize(const std::vector<UploadFile> &files)
{
    qint64 size = 0;
    for (const UploadFile &file : files)
        size += file.bytes.size() + kPartOverhead;
    return size;
}

/// As the server will count it: request line, headers, body.
qint64 wholeSize(const HttpRequest &request)
{
    qint64 size = 64 + request.url.toEncoded().size() + request.body.size();
    for (const auto &[name, value] : request.headers.list)
        size += name.size() + value.size() + 4;
    return size;
}

Error tooLarge(qint64 size, qint64 most)
{
    return {Error::Kind::TooLarge, u"the upload is %1 bytes, the provider takes at most %2"_s.arg(QString::number(size), QString::number(most))};
}

} // namespace

HttpRequest uploadOf(HttpRequest request, const std::vector<UploadFile> &files)
{
    const QByteArray boundary = boundaryFor(files);
    request.headers.add("Content-Type", "multipart/form-data; boundary=" + boundary);
    request.body.reserve(contentSize(files) + qsizetype(files.size()) * kPartOverhead + 128);
    for (const UploadFile &file : files) {
        request.body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"input\"; filename=\"" + quotable(file.name)
            + "\"\r\nContent-Type: " + contentType(file.bytes) + "\r\n\r\n" + file.bytes + "\r\n";
    }
    request.body += "--" + boundary + "--\r\n";
    return request;
}

Result<std::vector<std::vector<UploadFile>>> uploadGroups(const std::vector<UploadFile> &files, const HttpRequest &empty, qint64 most)
{
    std::vector<std::vector<UploadFile>> groups(1);
    for (const UploadFile &file : files) {
        if (file.bytes.isEmpty())
            return Error {Error::Kind::BadFile, u"the file is empty"_s, {}, file.name};
        if (file.bytes.size() > most)
            return tooLarge(file.bytes.size(), most);
        if (!groups.back().empty() && contentSize(groups.back()) + file.bytes.size() + kPartOverhead > most - kHeadOverhead)
            groups.emplace_back();
        groups.back().push_back(file);
    }
    for (const auto &group : groups) { // before the first is sent
        const bool isClose = contentSize(group) > most - kHeadOverhead;
        if (const qint64 size = isClose ? wholeSize(uploadOf(empty, group)) : 0; size > most)
            return tooLarge(size, most);
    }
    return groups;
}

QString markOf(const std::vector<UploadFile> &files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const UploadFile &file : files) {
        const QByteArray line = file.name.toUtf8() + '\0' + QByteArray::number(file.bytes.size()) + '\n';
        hash.addData(line);
    }
    return QString::fromLatin1(hash.result().toHex().first(32));
}

Process withPart(const Process &soFar, const Process &record, const QString &part, qsizetype left)
{
    Process process = soFar.id.isEmpty() ? record : soFar;
    QJsonArray records = process.memory.value("records"_L1).toArray();
    records.append(record.id);
    process.memory.insert("records"_L1, records);
    QJsonArray sent = process.memory.value("sent"_L1).toArray();
    sent.append(part);
    process.memory.insert("sent"_L1, sent);
    process.memory.insert("uploads-left"_L1, left);
    if (left == 0) {
        process.memory.remove("sent"_L1);
        process.memory.remove("uploads-left"_L1);
    }
    return process;
}

} // namespace saldoscope::nordigen
