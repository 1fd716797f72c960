package org.yichuang.outlet;

import java.util.List;

import org.yichuang.kernel.AccountId;
import org.yichuang.kernel.Term;

/**
 * 通知 — something people must be told. Who delivers it, and how, is not the teller's
 * matter.
 *
 * @param recipients whom
 * @param kind {@code room.kind} such as {@code content.returned}
 * @param title one line
 * @param body plain text, may be empty
 * @param link address in the console, starting with {@code /console/}
 */
@Term("通知")
public record Notice(List<AccountId> recipients, String kind, String title, String body, String link) {

}
