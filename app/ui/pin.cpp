#include "ui/pin.h"

#include "language/isolation.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>

namespace bayan::ui {

namespace {

constexpr int Rounds = 60000;

// PBKDF2 with HMAC-SHA-256, its first block (RFC 8018, section 5.2).
QByteArray derived(const QString &digits, const QByteArray &salt)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, digits.toUtf8());
    code.addData(salt + QByteArray("\0\0\0\1", 4));
    QByteArray block = code.result();
    QByteArray sum = block;
    for (int round = 1; round < Rounds; ++round) {
        code.reset();
        code.addData(block);
        block = code.result();
        for (qsizetype i = 0; i < sum.size(); ++i)
            sum[i] = char(sum[i] ^ block[i]);
    }
    return sum;
}

} // namespace

Pin Pin::fromStored(const QString &stored)
{
    Pin pin;
    const QStringList parts = stored.split(u'$');
    if (parts.size() == 2 && !parts[0].isEmpty() &&
        QByteArray::fromBase64(parts[1].toLatin1()).size() == 32)
        pin.m_stored = stored;
    return pin;
}

Pin Pin::fromDigits(const QString &digits)
{
    Pin pin;
    if (!isValid(digits))
        return pin;
    QByteArray salt(16, Qt::Uninitialized);
    for (char &byte : salt)
        byte = char(QRandomGenerator::system()->bounded(256));
    pin.m_stored = QString::fromLatin1(salt.toBase64() + '$' +
                                       derived(language::westernDigits(digits), salt).toBase64());
    return pin;
}

bool Pin::matches(const QString &digits) const
{
    if (!isSet() || !isValid(digits))
        return false;
    const QByteArray salt = QByteArray::fromBase64(m_stored.section(u'$', 0, 0).toLatin1());
    const QByteArray hash = QByteArray::fromBase64(m_stored.section(u'$', 1, 1).toLatin1());
    return derived(language::westernDigits(digits), salt) == hash;
}

bool Pin::isValid(const QString &digits)
{
    return digits.size() >= Shortest && digits.size() <= Longest &&
           std::all_of(digits.cbegin(), digits.cend(),
                       [](QChar character) { return character.digitValue() >= 0; });
}

} // namespace bayan::ui
