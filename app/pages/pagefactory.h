#pragma once

#include "pages/pagewidget.h"

#include <memory>

namespace corridor {

/// Makes the screen of \a page, a child of \a parent when that is given. Takes a few milliseconds: make a page when it
/// is first visited. Trade, Investment, Education and Transport are each a page of their own of one class.
[[nodiscard]] std::unique_ptr<PageWidget> createPage(Page page, QWidget *parent = nullptr);

} // namespace corridor
