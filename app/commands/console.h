#pragma once

#include <QFile>

namespace bayan::commands {

// Where a verb's words go: standard output and error. While it lives, a console
// shows UTF-8, which is what verbs write; a Windows console takes bytes for a
// code page of its own otherwise, and gets that back at the end.
class Console
{
public:
    Console();
    ~Console();
    Q_DISABLE_COPY_MOVE(Console)

    bool isOpen() const { return m_out.isOpen() && m_err.isOpen(); }
    QIODevice &out() { return m_out; }
    QIODevice &err() { return m_err; }

private:
    QFile m_out;
    QFile m_err;
#ifdef Q_OS_WIN
    unsigned m_codePage = 0; // the one before; 0: nothing to give back
#endif
};

} // namespace bayan::commands
