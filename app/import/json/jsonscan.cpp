#include "import/json/jsonscan.h"

namespace corridor::ingest {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '-' || c == '+' ||
           c == '.';
}

void appendUtf8(std::string &text, std::uint32_t code)
{
    const auto byte = [&text](std::uint32_t value) {
        text.push_back(static_cast<char>(static_cast<unsigned char>(value)));
    };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xC0U | (code >> 6U));
        byte(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        byte(0xE0U | (code >> 12U));
        byte(0x80U | ((code >> 6U) & 0x3FU));
        byte(0x80U | (code & 0x3FU));
    } else {
        byte(0xF0U | (code >> 18U));
        byte(0x80U | ((code >> 12U) & 0x3FU));
        byte(0x80U | ((code >> 6U) & 0x3FU));
        byte(0x80U | (code & 0x3FU));
    }
}

std::size_t digitsFrom(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - at;
}

} // namespace

bool isJsonNumber(std::string_view text)
{
    std::size_t at = !text.empty() && text[0] == '-' ? 1 : 0;
    const std::size_t whole = digitsFrom(text, at);
    if (whole == 0 || (whole > 1 && text[at] == '0'))
        return false;
    at += whole;
    if (at < text.size() && text[at] == '.') {
        const std::size_t fraction = digitsFrom(text, at + 1);
        if (fraction == 0)
            return false;
        at += fraction + 1;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        const std::size_t exponent = digitsFrom(text, at);
        if (exponent == 0)
            return false;
        at += exponent;
    }
    return at == text.size();
}

bool JsonScanner::feed(std::string_view piece)
{
    if (m_problem)
        return false;
    for (const char c : piece) {
        if (!step(c))
            return false;
        advance(c);
    }
    return true;
}

bool JsonScanner::finish()
{
    if (m_problem)
        return false;
    if (m_inside == Inside::Number && !endNumber())
        return false;
    if (m_inside == Inside::Word && !endWord())
        return false;
    if (m_inside != Inside::Between || m_expect != Expect::Nothing)
        return fail(Trouble::Truncated, here(), {});
    return true;
}

void JsonScanner::advance(char c)
{
    if (c == '\n' && m_afterReturn) {
        m_afterReturn = false;
        return;
    }
    m_afterReturn = c == '\r';
    if (c == '\n' || c == '\r') {
        ++m_line;
        m_column = 1;
    } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
        ++m_column;
    }
}

bool JsonScanner::step(char c)
{
    switch (m_inside) {
    case Inside::String:
        return inString(c);
    case Inside::Escape:
        return inEscape(c);
    case Inside::Unicode:
        return inUnicode(c);
    case Inside::Number:
    case Inside::Word:
        if (isWordCharacter(c)) {
            if (m_text.size() >= kNumberBytes)
                return fail(Trouble::FieldTooLong, m_begin, m_text);
            m_text.push_back(c);
            return true;
        }
        if (!(m_inside == Inside::Number ? endNumber() : endWord()))
            return false;
        return between(c);
    case Inside::Between:
        break;
    }
    return between(c);
}

bool JsonScanner::between(char c)
{
    if (isBlank(c))
        return true;
    switch (m_expect) {
    case Expect::Colon:
        if (c != ':')
            return unexpected(c);
        m_expect = Expect::Value;
        return true;
    case Expect::CommaOrEnd:
        if (c == ',') {
            m_expect = m_open.back() == '{' ? Expect::Key : Expect::Value;
            return true;
        }
        return c == '}' || c == ']' ? close(c) : unexpected(c);
    case Expect::Nothing:
        return unexpected(c);
    case Expect::Key:
    case Expect::KeyOrEnd:
        if (c == '}' && m_expect == Expect::KeyOrEnd)
            return close(c);
        if (c != '"')
            return unexpected(c);
        return beginToken(c);
    case Expect::ValueOrEnd:
        if (c == ']')
            return close(c);
        break;
    case Expect::Value:
        break;
    }
    return c == '{' || c == '[' ? open(c) : beginToken(c);
}

bool JsonScanner::beginToken(char c)
{
    m_begin = here();
    m_text.clear();
    if (c == '"') {
        m_isKey = m_expect == Expect::Key || m_expect == Expect::KeyOrEnd;
        m_inside = Inside::String;
        return true;
    }
    if (!isWordCharacter(c))
        return unexpected(c);
    m_text.push_back(c);
    m_inside = c == '-' || isDigit(c) ? Inside::Number : Inside::Word;
    return true;
}

bool JsonScanner::inString(char c)
{
    if (m_high != 0 && c != '\\')
        return fail(Trouble::BadSyntax, m_begin, "\\uD800 \xE2\x80\xA6");
    if (c == '"')
        return endString();
    if (c == '\\') {
        m_inside = Inside::Escape;
        return true;
    }
    if (c == '\0')
        return fail(Trouble::NulByte, here(), {});
    if (static_cast<unsigned char>(c) < 0x20)
        return fail(Trouble::BadSyntax, here(), m_text, "\"");
    if (m_text.size() >= kStringBytes)
        return fail(Trouble::FieldTooLong, m_begin, m_text);
    m_text.push_back(c);
    return true;
}

bool JsonScanner::inEscape(char c)
{
    if (m_high != 0 && c != 'u')
        return fail(Trouble::BadSyntax, m_begin, "\\uD800 \xE2\x80\xA6");
    m_inside = Inside::String;
    switch (c) {
    case '"':
    case '\\':
    case '/':
        m_text.push_back(c);
        return true;
    case 'b':
        m_text.push_back('\b');
        return true;
    case 'f':
        m_text.push_back('\f');
        return true;
    case 'n':
        m_text.push_back('\n');
        return true;
    case 'r':
        m_text.push_back('\r');
        return true;
    case 't':
        m_text.push_back('\t');
        return true;
    case 'u':
        m_inside = Inside::Unicode;
        m_unicode = 0;
        m_digits = 0;
        return true;
    default:
        return fail(Trouble::BadSyntax, here(), std::string{'\\', c});
    }
}

bool JsonScanner::inUnicode(char c)
{
    std::uint32_t digit = 0;
    if (isDigit(c))
        digit = static_cast<std::uint32_t>(c - '0');
    else if (c >= 'a' && c <= 'f')
        digit = static_cast<std::uint32_t>(c - 'a') + 10U;
    else if (c >= 'A' && c <= 'F')
        digit = static_cast<std::uint32_t>(c - 'A') + 10U;
    else
        return fail(Trouble::BadSyntax, here(), std::string_view(&c, 1), "0-9 a-f");
    m_unicode = m_unicode * 16U + digit;
    if (++m_digits < 4)
        return true;
    m_inside = Inside::String;
    const bool high = m_unicode >= 0xD800 && m_unicode < 0xDC00;
    const bool low = m_unicode >= 0xDC00 && m_unicode < 0xE000;
    if (low != (m_high != 0))
        return fail(Trouble::BadSyntax, m_begin, "\\uD800 \xE2\x80\xA6");
    if (high) {
        m_high = m_unicode;
        return true;
    }
    if (m_unicode == 0)
        return fail(Trouble::NulByte, here(), {});
    appendUtf8(m_text, low ? 0x10000U + ((m_high - 0xD800U) << 10U) + (m_unicode - 0xDC00U) : m_unicode);
    m_high = 0;
    return true;
}

bool JsonScanner::endString()
{
    m_inside = Inside::Between;
    if (m_isKey) {
        m_expect = Expect::Colon;
        return emit(JsonEvent::Key, m_text);
    }
    valueDone();
    return emit(JsonEvent::String, m_text);
}

bool JsonScanner::endNumber()
{
    m_inside = Inside::Between;
    if (!isJsonNumber(m_text))
        return fail(Trouble::BadSyntax, m_begin, m_text);
    valueDone();
    return emit(JsonEvent::Number, m_text);
}

bool JsonScanner::endWord()
{
    m_inside = Inside::Between;
    valueDone();
    if (m_text == "null")
        return emit(JsonEvent::Null, {});
    if (m_text == "true")
        return emit(JsonEvent::True, {});
    if (m_text == "false")
        return emit(JsonEvent::False, {});
    return fail(Trouble::BadSyntax, m_begin, m_text);
}

bool JsonScanner::open(char bracket)
{
    if (m_open.size() >= kDepth)
        return fail(Trouble::TooDeep, here(), std::to_string(m_open.size() + 1), std::to_string(kDepth));
    m_begin = here();
    m_open.push_back(bracket);
    m_expect = bracket == '{' ? Expect::KeyOrEnd : Expect::ValueOrEnd;
    return emit(bracket == '{' ? JsonEvent::BeginObject : JsonEvent::BeginArray, {});
}

bool JsonScanner::close(char bracket)
{
    if (m_open.empty() || (m_open.back() == '{') != (bracket == '}'))
        return unexpected(bracket);
    m_begin = here();
    m_open.pop_back();
    valueDone();
    return emit(bracket == '}' ? JsonEvent::EndObject : JsonEvent::EndArray, {});
}

bool JsonScanner::emit(JsonEvent event, std::string_view text) { return m_events.take(event, text, m_begin); }

bool JsonScanner::unexpected(char c)
{
    if (c == '\0')
        return fail(Trouble::NulByte, here(), {});
    std::string_view expected;
    if (m_expect == Expect::Colon)
        expected = ":";
    else if (m_expect == Expect::CommaOrEnd)
        expected = m_open.back() == '{' ? ", }" : ", ]";
    else if (m_expect == Expect::Key || m_expect == Expect::KeyOrEnd)
        expected = "\"";
    // A byte of a longer character alone would not be UTF-8.
    const bool ascii = static_cast<unsigned char>(c) < 0x80;
    return fail(Trouble::BadSyntax, here(), ascii ? std::string_view(&c, 1) : std::string_view(), expected);
}

bool JsonScanner::fail(Trouble trouble, const Place &place, std::string_view found, std::string_view expected)
{
    m_problem = Problem{trouble, place, shown(found), std::string(expected)};
    return false;
}

Outcome scanJson(TextSource &text, JsonEvents &events, bool *stopped)
{
    JsonScanner scanner(events);
    for (std::string_view piece = text.next(); !piece.empty(); piece = text.next()) {
        if (!scanner.feed(piece)) {
            if (stopped && !scanner.problem())
                *stopped = true;
            return scanner.problem();
        }
    }
    if (text.failure())
        return text.failure();
    static_cast<void>(scanner.finish());
    return scanner.problem();
}

} // namespace corridor::ingest
