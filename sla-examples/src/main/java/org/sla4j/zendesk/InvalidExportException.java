package org.sla4j.zendesk;

/** An export cannot be turned into a policy; the message says where and why. */
public final class InvalidExportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidExportException(String message) {
        super(message, null, false, false);
    }
}
