#pragma once

#include "content/result.h"
#include "handout/sheet.h"

#include <QString>

#include <memory>

class QLockFile;

namespace bayan::ui {

// Sheets as files for the patient's phone or mail: kept apart, readable by this
// user alone, and deleted when the consult ends, when the program does, or, after
// a crash, when it next starts.
class HandOver
{
public:
    // An empty folder means the program's own place for it.
    explicit HandOver(const QString &folder = {});
    ~HandOver();
    Q_DISABLE_COPY_MOVE(HandOver)

    // The file's path. Error::CannotWrite.
    content::Result<QString> add(const handout::Sheet &sheet, const QString &fileName);

    // Deletes what this program handed over.
    void clear();

    // Deletes what is left of programs that are gone.
    void clearLeftovers() const;

private:
    bool makeOwnFolder();

    QString m_folder; // of all programs of this user
    QString m_own;    // made when it is needed
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace bayan::ui
