#include <QApplication>
#include <QMainWindow>
#include <QTimer>

namespace {

// Ends after its first paint when told to, as the program does.
class EmptyWindow : public QMainWindow
{
public:
    explicit EmptyWindow(bool ends)
        : m_ends(ends)
    {
        resize(1280, 800);
    }

protected:
    bool event(QEvent *event) override
    {
        const bool handled = QMainWindow::event(event);
        if (m_ends && event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return handled;
    }

private:
    bool m_ends;
};

} // namespace

// The least any program of this kind can cost.
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    EmptyWindow window(
        QCoreApplication::arguments().contains(QLatin1String("--exit-after-startup")));
    window.show();
    return QCoreApplication::exec();
}
