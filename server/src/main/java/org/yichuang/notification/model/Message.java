package org.yichuang.notification.model;

/**
 * 待发消息 — what leaves the house.
 *
 * @param to address, number or user id
 * @param title one line
 * @param text plain text
 */
public record Message(String to, String title, String text) {

}
