#include "store/importing/bulksettings.h"

#include "store/sqlite/database.h"

namespace corridor {

BulkSettings::BulkSettings(Database &writer) : m_writer(writer)
{
    // Slower without, and nothing else.
    (void)m_writer.run("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA cache_size = -65536");
}

BulkSettings::~BulkSettings()
{
    if (!m_writer.handle()) // a failed commit could not be looked up
        return;
    (void)m_writer.run("PRAGMA foreign_keys = ON; PRAGMA ignore_check_constraints = OFF; PRAGMA cache_size = -2000; "
                       "PRAGMA shrink_memory");
}

} // namespace corridor
