#include "storage/claimreader.h"

#include "storage/rows.h"

namespace bayan::storage {

namespace {

QString readStatements(const QString &connection, content::Treatment &treatment)
{
    QString unknown;
    const QString fault = forEachRow(
        connection,
        QStringLiteral("SELECT c.id, c.article, c.category, c.verdict, c.strength, c.overclaim, "
                       "c.quote, t.language, t.says, t.answer FROM claim c "
                       "JOIN claim_text t ON t.claim = c.id WHERE c.treatment = ? "
                       "ORDER BY c.position"),
        {treatment.name.id}, [&](const QSqlQuery &row) {
            const QString id = row.value(0).toString();
            if (treatment.claims.isEmpty() || treatment.claims.last().id != id) {
                content::Claim claim;
                claim.id = id;
                claim.article = row.value(1).toString();
                claim.category = row.value(2).toString();
                claim.verdict = row.value(3).toString();
                const auto strength =
                    content::fromString<content::Evidence>(row.value(4).toString());
                if (!strength)
                    unknown = QStringLiteral("unknown word '%1'").arg(row.value(4).toString());
                claim.strength = strength.value_or(content::Evidence::None);
                claim.overclaim = row.value(5).toBool();
                claim.quote = row.value(6).toString();
                treatment.claims.append(claim);
            }
            const QString language = row.value(7).toString();
            treatment.claims.last().says.insert(language, row.value(8).toString());
            treatment.claims.last().answer.insert(language, row.value(9).toString());
        });
    return fault.isEmpty() ? unknown : fault;
}

QString readTerms(const QString &connection, content::Treatment &treatment)
{
    return forEachRow(
        connection,
        QStringLiteral(
            "SELECT id, language, term, plain, definition, variants FROM glossary ORDER BY id"),
        {}, [&](const QSqlQuery &row) {
            const QString id = row.value(0).toString();
            if (treatment.terms.isEmpty() || treatment.terms.last().id != id)
                treatment.terms.append({id, {}});
            treatment.terms.last().words.insert(
                row.value(1).toString(),
                {row.value(2).toString(), row.value(3).toString(), row.value(4).toString(),
                 row.value(5).toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts)});
        });
}

} // namespace

QString readClaims(const QString &connection, content::Treatment &treatment)
{
    const QString fault = readStatements(connection, treatment);
    return fault.isEmpty() ? readTerms(connection, treatment) : fault;
}

} // namespace bayan::storage
