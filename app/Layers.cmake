# corridor_add_layer(<name> [GUI] SOURCES <files> [FORMS <forms>] [PCH <headers>] [PUBLIC <libs>] [PRIVATE <libs>])
#
# One static library a folder. A layer may name only layers added before it, so CMake itself refuses an
# upward arrow or a cycle; and only a GUI layer may name Widgets, Charts, Svg, PrintSupport or another GUI layer.
set(CORRIDOR_CORE_PCH <QByteArray> <QDate> <QHash> <QList> <QMap> <QObject> <QString> <QStringList> <QVariant>
    <algorithm> <functional> <memory> <optional> <utility> <variant> <vector>)
set(CORRIDOR_GUI_PCH <QColor> <QFont> <QFontMetricsF> <QPainter> <QWidget>)

function(corridor_add_layer name)
    cmake_parse_arguments(arg "GUI" "" "SOURCES;FORMS;PUBLIC;PRIVATE" ${ARGN})

    foreach(dep IN LISTS arg_PUBLIC arg_PRIVATE)
        if(dep MATCHES "^corridor::" AND NOT TARGET ${dep})
            message(FATAL_ERROR "${name} may not depend on ${dep}: it is not a lower layer")
        endif()
        if(NOT arg_GUI AND dep MATCHES "^Qt6::(Widgets|Charts|Svg|PrintSupport)")
            message(FATAL_ERROR "${name} is not a GUI layer and may not link ${dep}")
        endif()
        if(NOT arg_GUI AND TARGET ${dep})
            get_target_property(dep_is_gui ${dep} CORRIDOR_GUI)
            if(dep_is_gui)
                message(FATAL_ERROR "${name} is not a GUI layer and may not depend on ${dep}")
            endif()
        endif()
    endforeach()

    list(TRANSFORM arg_FORMS PREPEND ${PROJECT_SOURCE_DIR}/ui/)
    qt_add_library(corridor_${name} STATIC ${arg_SOURCES} ${arg_FORMS})
    add_library(corridor::${name} ALIAS corridor_${name})
    set_target_properties(corridor_${name} PROPERTIES CORRIDOR_GUI ${arg_GUI})
    target_include_directories(corridor_${name} PUBLIC ${PROJECT_SOURCE_DIR}/app)
    target_link_libraries(corridor_${name} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE} corridor_flags)
    target_precompile_headers(corridor_${name} PRIVATE ${CORRIDOR_CORE_PCH})
    if(arg_GUI)
        target_precompile_headers(corridor_${name} PRIVATE ${CORRIDOR_GUI_PCH})
    endif()

    list(TRANSFORM arg_SOURCES PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    set_property(GLOBAL APPEND PROPERTY CORRIDOR_SOURCES ${arg_SOURCES} ${arg_FORMS})
endfunction()
