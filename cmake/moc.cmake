# bayan_moc(TARGET FILE): makes NAME.moc of NAME.cpp by a rule of its own, where AUTOMOC
# would add two targets and a file to compile. moc is told what the compiler predefines,
# as AUTOMOC tells it, or it would miss what stands under an #ifdef Q_OS_LINUX.
set(moc_macros "")
if(CMAKE_CXX_COMPILER_PREDEFINES_COMMAND)
    execute_process(
        COMMAND ${CMAKE_CXX_COMPILER_PREDEFINES_COMMAND} ${CMAKE_CXX20_STANDARD_COMPILE_OPTION}
        OUTPUT_VARIABLE moc_macros COMMAND_ERROR_IS_FATAL ANY)
endif()
set(BAYAN_MOC_PREDEFINES ${CMAKE_BINARY_DIR}/moc_predefines.h)
file(CONFIGURE OUTPUT ${BAYAN_MOC_PREDEFINES} CONTENT "${moc_macros}" @ONLY)

function(bayan_moc target file)
    get_filename_component(name ${file} NAME_WE)
    set(output ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    set(includes "$<TARGET_PROPERTY:${target},INCLUDE_DIRECTORIES>")
    set(definitions "$<TARGET_PROPERTY:${target},COMPILE_DEFINITIONS>")
    add_custom_command(OUTPUT ${output}
        COMMAND Qt6::moc --include ${BAYAN_MOC_PREDEFINES}
            "$<$<BOOL:${includes}>:-I$<JOIN:${includes},;-I>>"
            "$<$<BOOL:${definitions}>:-D$<JOIN:${definitions},;-D>>"
            -o ${output} ${CMAKE_CURRENT_SOURCE_DIR}/${file}
        DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${file} ${BAYAN_MOC_PREDEFINES}
            "$<TARGET_FILE:Qt6::moc>"
        COMMENT "Generating ${name}.moc" COMMAND_EXPAND_LISTS VERBATIM)
    target_sources(${target} PRIVATE ${output})
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
endfunction()
