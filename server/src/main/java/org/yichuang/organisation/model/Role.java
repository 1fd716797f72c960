package org.yichuang.organisation.model;

import java.util.List;

import org.yichuang.kernel.Term;

/**
 * 角色 — powers under one name.
 *
 * @param code identifies it, such as {@code EDITOR}
 * @param name as staff read it
 * @param description what it is for, one sentence
 * @param duty which kind of work
 * @param permissions codes of the powers
 * @param builtIn whether the program brings it
 */
@Term("角色")
public record Role(String code, String name, String description, Duty duty, List<String> permissions, boolean builtIn) {

}
