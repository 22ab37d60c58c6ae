#include "pictures/facedrawing.h"

#include <QPainter>
#include <QStringList>
#include <QTransform>

#include <algorithm>
#include <array>

namespace bayan::pictures {

namespace {

// Half a face is drawn; the other half is its mirror image.
constexpr const char *Hair = "M259 30 C346 28 412 84 414 182 C415 204 413 224 409 244 "
                             "C404 236 402 226 401 214 C396 176 372 150 338 138 "
                             "C314 128 286 124 259 124 Z";
constexpr const char *Brow = "M292 233 C312 219 346 215 372 229 C377 232 381 237 383 241 "
                             "C362 231 322 229 294 242 C289 243 288 236 292 233 Z";
constexpr QPointF Pupil(330, 267);
constexpr qreal Iris = 12.5;

struct Stroke
{
    const char *path;
    qreal width;
    qreal strength; // 1 is the ink itself, less is nearer to the surface
};

constexpr std::array<Stroke, 17> Strokes = {{
    {"M260 30 C346 28 412 84 414 182 C415 204 413 226 408 248", 2.2, 1}, // head
    {"M260 124 C286 124 314 128 338 138 C372 150 396 176 401 214 C402 228 403 236 402 250", 1.6,
     0.75},                                                                 // hairline
    {"M402 250 C404 290 399 330 385 364 C366 410 316 470 260 470", 2.2, 1}, // cheek and chin
    {"M405 252 C418 240 434 250 431 276 C428 304 416 322 396 324", 2, 1},   // ear
    {"M411 268 C420 264 423 274 419 286 C416 296 411 303 405 307", 1.3, 0.6},
    {"M294 270 C306 256 322 250 338 253 C351 256 360 263 367 272", 2.3, 1}, // eye
    {"M294 270 C302 279 312 284 327 284 C343 284 357 279 367 272", 1.4, 0.75},
    {"M299 255 C312 244 342 241 362 256", 1.2, 0.55},
    {"M281 264 C276 292 277 312 281 330", 1.2, 0.45}, // nose
    {"M283 334 C297 338 302 354 291 362 C284 367 277 361 273 363", 1.8, 1},
    {"M260 371 C266 371 269 367 273 363", 1.8, 1},
    {"M260 414 C275 411 292 413 311 408", 2.2, 1}, // mouth
    {"M311 408 C296 402 281 396 271 396 C266 396 263 399 260 400", 1.5, 0.8},
    {"M302 414 C291 429 276 434 260 434", 1.5, 0.8},
    {"M280 446 C274 449 267 450 260 450", 1.2, 0.4},                        // chin
    {"M346 428 C344 462 346 490 356 508 C374 528 412 536 452 550", 2.2, 1}, // neck and shoulder
    {"M330 552 C344 544 360 542 380 548", 1.3, 0.5},                        // collar bone
}};

// "M x y C x y x y x y L x y Z", absolute, as it is written in drawings.
QPainterPath pathOf(const char *drawing)
{
    const QStringList words = QString::fromLatin1(drawing).split(u' ', Qt::SkipEmptyParts);
    QPainterPath path;
    QChar command;
    QList<qreal> numbers;
    const auto point = [&](int i) { return QPointF(numbers[2 * i], numbers[2 * i + 1]); };
    for (QString word : words) {
        if (word.front().isLetter()) {
            command = word.front();
            numbers.clear();
            word.remove(0, 1);
        }
        if (!word.isEmpty())
            numbers.append(word.toDouble());
        if (command == u'M' && numbers.size() == 2) {
            path.moveTo(point(0));
            numbers.clear();
        } else if (command == u'L' && numbers.size() == 2) {
            path.lineTo(point(0));
            numbers.clear();
        } else if (command == u'C' && numbers.size() == 6) {
            path.cubicTo(point(0), point(1), point(2));
            numbers.clear();
        } else if (command == u'Z') {
            path.closeSubpath();
        }
    }
    return path;
}

QPainterPath mirrored(const QPainterPath &path)
{
    return QTransform(-1, 0, 0, 1, FaceSpace.width(), 0).map(path);
}

QPainterPath bothSides(const char *drawing)
{
    QPainterPath path = pathOf(drawing);
    path.addPath(mirrored(path));
    return path;
}

QColor mixed(const QColor &ink, const QColor &surface, qreal strength)
{
    const auto part = [strength](int a, int b) {
        return qRound(a * strength + b * (1 - strength));
    };
    return {part(ink.red(), surface.red()), part(ink.green(), surface.green()),
            part(ink.blue(), surface.blue())};
}

const std::array<FaceAreaDrawing, 4> &areas()
{
    static const std::array<FaceAreaDrawing, 4> all = {{
        {QStringLiteral("forehead"),
         pathOf("M146 212 C138 208 140 196 150 186 C182 152 222 142 260 142 "
                "C298 142 338 152 370 186 C380 196 382 208 374 212 C352 202 330 198 306 206 "
                "C290 211 276 202 260 202 C244 202 230 211 214 206 C190 198 168 202 146 212 Z"),
         pathOf("M180 182 C204 168 232 164 260 164 C288 164 316 168 340 182 "
                "M170 197 C196 182 230 182 260 184 C290 182 324 182 350 197"),
         {356, 186},
         false,
         112},
        {QStringLiteral("frown"),
         pathOf("M260 210 C276 210 287 223 287 240 C287 258 276 271 260 271 "
                "C244 271 233 258 233 240 C233 223 244 210 260 210 Z"),
         pathOf("M252 226 C248 238 249 248 252 257 M268 226 C272 238 271 248 268 257"),
         {237, 228},
         true,
         150},
        {QStringLiteral("crows-feet"),
         bothSides("M371 272 C371 252 382 244 391 249 C401 256 401 292 393 303 "
                   "C384 310 372 297 371 272 Z"),
         bothSides("M377 264 C384 260 389 257 394 256 M377 274 C384 274 390 274 396 275 "
                   "M377 284 C384 287 388 291 392 296"),
         {395, 284},
         false,
         300},
        {QStringLiteral("neck"),
         pathOf("M212 490 C216 484 230 486 260 486 C290 486 304 484 308 490 "
                "C314 506 318 520 316 536 C314 546 300 548 260 548 "
                "C220 548 206 546 204 536 C202 520 206 506 212 490 Z"),
         pathOf("M242 498 C240 512 240 526 242 540 M278 498 C280 512 280 526 278 540"),
         {314, 522},
         false,
         450},
    }};
    return all;
}

} // namespace

const FaceAreaDrawing *findFaceArea(const QString &id)
{
    const auto it = std::find_if(areas().cbegin(), areas().cend(),
                                 [&](const FaceAreaDrawing &area) { return area.id == id; });
    return it == areas().cend() ? nullptr : &*it;
}

void paintFace(QPainter &painter, const Colours &colours)
{
    struct Line
    {
        QPainterPath path;
        qreal width;
        qreal strength;
    };
    static const QList<Line> lines = [] {
        QList<Line> made;
        for (const Stroke &stroke : Strokes)
            made.append({bothSides(stroke.path), stroke.width, stroke.strength});
        return made;
    }();
    static const QPainterPath hair = pathOf(Hair);
    static const QPainterPath brows = bothSides(Brow);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor soft =
        colours.hasTints() ? mixed(colours.line, colours.surface, 0.6) : colours.surface;
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft);
    // One after the other and a little over the middle: no seam shows.
    painter.drawPath(hair);
    painter.drawPath(mirrored(hair));
    for (const qreal x : {Pupil.x(), FaceSpace.width() - Pupil.x()}) {
        const QPointF pupil(x, Pupil.y());
        painter.setPen(QPen(colours.text, 1.8));
        painter.setBrush(soft);
        painter.drawEllipse(pupil, Iris, Iris);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.text);
        painter.drawEllipse(pupil, Iris * 0.42, Iris * 0.42);
    }
    painter.setBrush(mixed(colours.text, colours.surface, 0.62));
    painter.drawPath(brows);
    painter.setBrush(Qt::NoBrush);
    for (const Line &line : lines) {
        painter.setPen(QPen(mixed(colours.text, colours.surface, line.strength), line.width,
                            Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(line.path);
    }
    painter.restore();
}

} // namespace bayan::pictures
