#pragma once

#include "pictures/timeline.h"
#include "pictures/words.h"

#include <QLineF>

namespace bayan::pictures {

// The timeline laid out at a width. Places are in a left-to-right picture from
// its top left; painting mirrors them.
struct Timeline::Plan
{
    enum class Ink { Text, Muted, OnBar };

    struct Text
    {
        Words words;
        qreal left;
        qreal top;
        qreal width;
        Ink ink;
        int lane = -1; // for OnBar
        Form form = Form::Moment;
    };
    struct Bar
    {
        QRectF box;
        int lane;
        Form form;
    };
    struct Discs
    {
        QRectF box;
        content::Evidence evidence;
        Ink ink;
        int lane = -1;
        Form form = Form::Moment;
    };

    void add(Words words, qreal left, qreal top, qreal across, Ink ink);

    qreal width = 0;
    qreal axisLeft = 0;
    qreal axisWidth = 0;
    qreal height = 0;
    QLineF axis;
    QList<QLineF> ticks;
    QList<QLineF> rules; // faint, from the ticks down through the lanes
    std::vector<Text> texts;
    QList<Bar> bars;
    QList<Discs> discs;

    qreal xOf(double day) const { return axisLeft + axisWidth * partOf(day); }
};

} // namespace bayan::pictures
