# Makes every kind of sheet in both languages into images, a page each:
#   cmake --build build/dev --target sheet_images
# BAYAN is the program, FOLDER where the images go.
set(nine urgent-warning-signs timeline-onset timeline-duration how-well-crows-feet
    frown-side-effects prevention-of-new-lines muscle-thinning build-up-or-no-trace
    aftercare-and-review)
set(pick)
foreach(entry IN LISTS nine)
    list(APPEND pick --entry ${entry})
endforeach()

file(REMOVE_RECURSE ${FOLDER})
file(MAKE_DIRECTORY ${FOLDER})

function(make_images name)
    set(pdf ${FOLDER}/${name}.pdf)
    execute_process(
        COMMAND ${BAYAN} handout botulinum-toxin --date 2026-11-21 --output ${pdf} ${ARGN}
        OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND pdftoppm -r 80 -png ${pdf} ${FOLDER}/${name}
        COMMAND_ERROR_IS_FATAL ANY)
endfunction()

foreach(language en ar en+ar ar+en)
    make_images(${language}-nine --language ${language} ${pick})
    make_images(${language}-standard --language ${language})
    make_images(${language}-nine-large --language ${language} ${pick} --large-print)
    make_images(${language}-nine-summary --language ${language} ${pick} --summary)
    make_images(${language}-standard-summary --language ${language} --summary)
    make_images(${language}-summary-large --language ${language} ${pick} --summary --large-print)
    make_images(${language}-letter --language ${language} ${pick} --paper Letter)
    # Of a clinic that has filled in everything.
    set(clinic --language ${language} --profile ${CMAKE_CURRENT_LIST_DIR}/sheetprofile.json)
    foreach(paper A4 Letter)
        make_images(${language}-clinic-${paper} ${clinic} ${pick} --paper ${paper})
        make_images(${language}-clinic-summary-${paper} ${clinic} --summary --paper ${paper})
    endforeach()
    make_images(${language}-clinic-large ${clinic} ${pick} --large-print)
endforeach()
foreach(language en+ar ar+en)
    make_images(${language}-after --language ${language} ${pick} --arrangement after)
endforeach()
file(GLOB images ${FOLDER}/*.png)
list(LENGTH images count)
message(STATUS "${count} images in ${FOLDER}")
