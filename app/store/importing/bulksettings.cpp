#include "store/importing/bulksettings.h"

#include "store/sqlite/database.h"

namespace corridor {

BulkSettings::BulkSettings(Database &writer) : m_writer(writer)
{
    (void)m_writer.run("PRAGMA foreign_keys = OFF; PRAGMA cache_size = -65536"); // slower without, and nothing else
}

BulkSettings::~BulkSettings()
{
    if (!m_writer.handle()) // a failed commit could not be looked up
        return;
    (void)m_writer.run("PRAGMA foreign_keys = ON; PRAGMA cache_size = -2000; PRAGMA shrink_memory");
}

} // namespace corridor
