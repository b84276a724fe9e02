#include "pages/pagewidget.h"

#include "moc_pagewidget.cpp"
