#include <QApplication>
#include <QChartView>
#include <QMainWindow>

#include <cstdio>

/// The floor that a start is compared with: a window with one empty chart. Says when it has been painted.
class View final : public QChartView {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QChartView::paintEvent(event);
        std::fputs("painted\n", stderr);
    }
};

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new View);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
