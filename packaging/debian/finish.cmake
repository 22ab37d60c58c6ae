# Brings the tree that CPack has installed into the form Debian's policy asks
# for, the same on every machine: stripped, documents compressed.
set(usr ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/ALL_COMPONENTS_IN_ONE/usr)

function(run)
    execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(GLOB programs ${usr}/bin/*)
run(strip --strip-unneeded --remove-section=.comment --remove-section=.note ${programs})

file(MAKE_DIRECTORY ${usr}/share/zsh/vendor-completions)
file(RENAME ${usr}/share/zsh/site-functions/_bayan ${usr}/share/zsh/vendor-completions/_bayan)
file(REMOVE_RECURSE ${usr}/share/zsh/site-functions)

file(GLOB_RECURSE documents ${usr}/share/man/*.1 ${usr}/share/doc/bayan/changelog)
run(gzip -9n ${documents})

# Whatever the umask of who builds.
run(chmod -R u=rwX,go=rX ${usr})
